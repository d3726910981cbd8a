/** What a command knows of the world it runs in; tests give their own. */
export interface CommandIo {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Whether a person is looking at stderr: progress is shown only then. */
  readonly isTerminal: boolean;
  /** Aborted when the person wants it to stop (Ctrl-C). */
  readonly signal?: AbortSignal;
  /** Folder that relative paths start from. */
  readonly folder: string;
}

/** 0 fine; 1 something to look at; 2 input refused or no such command yet; 3 our own fault; 130 stopped by the person (128 + SIGINT, as shells have it). */
export type ExitCode = 0 | 1 | 2 | 3 | 130;
