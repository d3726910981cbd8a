import { createRoot } from 'react-dom/client';
import { Grid } from '../../../addin/browser/grid/Grid';
import '../../../addin/pane/theme/page.css';
import { numbers } from '../../../addin/text/numbers';
import { fi } from '../../../addin/text/fi';
import { inventedBudget } from '../../addin/browser/invented-budget';
import css from './grid.module.css';

/** The grid alone over an invented budget of 50,000 rows, for the tests of the grid. */
const book = inventedBudget();
Object.assign(window, { book });
const place = document.getElementById('page');
if (place !== null) {
  createRoot(place).render(
    <main className={css.page}>
      <h1 className={css.title}>Taulukko</h1>
      <Grid book={book} words={{ language: 'fi', text: fi, numbers: numbers.fi }} />
    </main>,
  );
}
