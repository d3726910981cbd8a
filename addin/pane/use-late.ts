import { useEffect, useState } from 'react';

/** Whether something has held for a while (milliseconds): what is over sooner is not worth showing. */
export function useLate(holds: boolean, delay: number): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    if (!holds) return;
    const timer = setTimeout(() => {
      setLate(true);
    }, delay);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [holds, delay]);
  return holds && isLate;
}
