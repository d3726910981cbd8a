import { createRoot } from 'react-dom/client';
import '../pane/theme/tokens.css';
import '../pane/theme/page.css';
import './page.css';
import { Application } from './Application';
import { openWorker } from './open-worker';

const place = document.getElementById('page');
if (place !== null) createRoot(place).render(<Application worker={openWorker()} />);
