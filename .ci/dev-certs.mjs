/**
 * `npm run dev-certs`: a certificate for https://localhost, which Excel on this computer asks for while one develops. It explains, asks, and
 * then runs office-addin-dev-certs from the registry; nothing else here touches the computer's trusted certificates.
 */
import { createInterface } from 'node:readline/promises';
import { run } from './shell.mjs';

process.stdout
  .write(`Excel loads add-ins by HTTPS alone. For developing, office-addin-dev-certs makes a certificate authority of its own,
adds it to the TRUSTED ROOT CERTIFICATES of your user, and makes a certificate for localhost with it.
Who can read its key in your home folder could then pose as any web site towards you. Only developers need this:
the browser page, the tests and a hosted add-in do without. To take it back: npx office-addin-dev-certs uninstall
`);
const ask = createInterface({ input: process.stdin, output: process.stdout });
// Where nobody can answer, the answer is no.
const closed = new Promise((done) => ask.once('close', () => done('')));
const answer = await Promise.race([ask.question('Install the certificate? Write yes to go on: '), closed]);
ask.close();
if (answer.trim().toLowerCase() === 'yes') process.exitCode = run('npx', ['--yes', 'office-addin-dev-certs@3.0.0', 'install']);
else process.stdout.write('Nothing was changed.\n');
