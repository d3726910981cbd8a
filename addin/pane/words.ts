import type { Language } from '../text/language';
import type { Numbers } from '../text/numbers';
import type { PageText } from '../text/text';

/** All that a view needs to speak: the words and number formats of one language. */
export interface Words {
  readonly language: Language;
  readonly text: PageText;
  readonly numbers: Numbers;
}
