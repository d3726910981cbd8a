import { useRef, type ReactElement } from 'react';
import { Button } from './Button';
import type { IconName } from './icon-paths';

/** Asks for a file and gives its bytes; the same file may be chosen twice. accept: ".json,.xlsx". */
export function FileButton({
  label,
  accept,
  icon = 'upload',
  appearance,
  onFile,
}: {
  readonly label: string;
  readonly accept: string;
  readonly icon?: IconName;
  readonly appearance?: 'primary' | 'secondary' | 'subtle';
  readonly onFile: (bytes: Uint8Array, name: string) => void;
}): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        icon={icon}
        {...(appearance === undefined ? {} : { appearance })}
        onClick={() => {
          input.current?.click();
        }}
      >
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        aria-label={label}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          void file?.arrayBuffer().then((bytes) => {
            onFile(new Uint8Array(bytes), file.name);
          });
        }}
      />
    </>
  );
}
