import { useState, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';

/** The least page of the same stack: what every page of it costs before it does anything. */
function Empty(): ReactElement {
  const [answers, setAnswers] = useState(0);
  return <button onClick={() => setAnswers((before) => before + 1)}>{answers}</button>;
}

const place = document.getElementById('page');
if (place !== null) createRoot(place).render(<Empty />);
