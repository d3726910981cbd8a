import { useEffect, useState } from 'react';

/**
 * The last fault of our own that nothing caught: a desk's promise is rejected by nothing else. It is shown in the pane, and still reported to
 * the host's console by the browser.
 */
export function useFaults(): { readonly fault: string | null; readonly dismiss: () => void } {
  const [fault, setFault] = useState<string | null>(null);
  useEffect(() => {
    const onRejection = ({ reason }: PromiseRejectionEvent): void => {
      setFault(reason instanceof Error ? `${reason.name}: ${reason.message}` : String(reason));
    };
    window.addEventListener('unhandledrejection', onRejection);
    return () => {
      window.removeEventListener('unhandledrejection', onRejection);
    };
  }, []);
  return {
    fault,
    dismiss: () => {
      setFault(null);
    },
  };
}
