import type { AnalysisDocument, ChildrenFigure } from './analysis';
import { childrenFigure, nest, perHead, personsIn, personsNumber, rangeText, ratio, type Tables } from './figures';

/** Children from single years of age, never from segments; nested by directness, with share of operating expense and euros per child. */
export function childrenTable(tables: Tables): AnalysisDocument['children'] {
  const { chain, measure, expense, operating, childrenUnder } = tables;
  const persons = personsIn(chain.populationOf(chain.table.measures[measure])?.total, { from: 0, to: childrenUnder - 1 });
  return {
    under: childrenUnder,
    population: personsNumber(persons),
    nested: nest(tables, expense, (blocks): ChildrenFigure => {
      const figure = childrenFigure(tables, blocks);
      return {
        ...rangeText(figure),
        shareOfOperating: ratio(figure.amount, operating),
        perHead: perHead(figure.amount, persons),
      };
    }),
  };
}
