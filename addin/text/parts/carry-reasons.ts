import type { LinkReason } from '../../../engine';

/** Why a line is taken for one of another reading. Issues carry the term as text. */
export type CarryReasons = Readonly<Record<LinkReason, string>> & Readonly<Record<string, string | undefined>>;
