import type { AllocationIssues } from './allocation';
import type { CarryIssues } from './carry';
import type { CommandIssues } from './command';
import type { LibraryIssues } from './library';
import type { ModelIssues } from './model';
import type { PeopleIssues } from './people';
import type { ReadingIssues } from './reading';

/** Every issue code with the parameters its sentence needs. One file per room; docs/ENGINE.md lists them all. */
export interface IssueParams
  extends ReadingIssues, ModelIssues, AllocationIssues, CarryIssues, LibraryIssues, CommandIssues, PeopleIssues {}

export type IssueCode = keyof IssueParams;
