import { spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const root = join(__dirname, '../..');
const script = join(root, '.ci/start.mjs');

const startOnce = (port: string): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, [script, '--once', '--lang', 'en'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, PORT: port },
  });

/** What `npm start` does after its set-up. */
describe('npm start', () => {
  test('analyses the sample, says where the result is, and ends once its page has answered', () => {
    const { status, stdout } = startOnce('0');
    expect(status).toBe(0);
    expect(stdout).toContain('out/mallikunta.xlsx');
    expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/^Momentti: http:\/\/127\.0\.0\.1:\d+\/$/);
  });

  test('refuses a port that is taken, or is none, in a sentence', async () => {
    const holder = createServer();
    await new Promise<void>((done) => holder.listen(0, '127.0.0.1', done));
    const { port } = holder.address() as AddressInfo;
    const taken = startOnce(String(port));
    holder.close();
    expect(taken.status).toBe(1);
    expect(taken.stderr).toContain(`Port ${port} cannot be used`);
    expect(taken.stderr).not.toMatch(/^\s+at /m);
    expect(startOnce('70000').status).toBe(1);
  });

  test('serves until it is stopped where nobody asks for once', async () => {
    const started = spawn(process.execPath, [script], { cwd: root, env: { ...process.env, PORT: '0' } });
    try {
      const url = await new Promise<string>((done, fail) => {
        started.once('exit', (code) => fail(new Error(`ended with ${code}`)));
        createInterface({ input: started.stdout }).on('line', (line) => {
          if (line.startsWith('Momentti: http')) done(line.slice('Momentti: '.length));
        });
      });
      const page = await fetch(url);
      expect(page.status).toBe(200);
      expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect((await fetch(new URL('nothing.js', url))).status).toBe(404);
    } finally {
      started.removeAllListeners('exit');
      started.kill();
    }
  });
});
