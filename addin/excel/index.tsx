import { createRoot } from 'react-dom/client';
import '../pane/theme/tokens.css';
import '../pane/theme/page.css';
import { Application } from './Application';

const place = document.getElementById('pane');
if (place !== null) createRoot(place).render(<Application />);
