import { evidenceGrades, type Evidence } from '../model/terms';

/** The worst of several grades: a mix or a follower is no better than its worst input (METHODS section 2). */
export function worst(...grades: readonly Evidence[]): Evidence {
  return evidenceGrades[Math.max(...grades.map((grade) => evidenceGrades.indexOf(grade)))] ?? 'U';
}

/** One grade lower, for bands spread over single ages: A→B→C→D, D and U stay. */
export function lowered(grade: Evidence): Evidence {
  return grade === 'A' ? 'B' : grade === 'B' ? 'C' : grade === 'C' ? 'D' : grade;
}
