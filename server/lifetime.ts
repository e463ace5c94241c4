import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The server cannot start. The message is one line for the person who starts it. */
export class StartError extends Error {
  override name = 'StartError';
}

/**
 * Starts listening.
 * @param port 0 for any free one
 * @returns the port in use
 * @throws StartError if the port is taken or not allowed, or the address is not of this machine
 */
export function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(new StartError(explain(error, port, host))));
    server.listen(port, host, () => {
      // A server on a port, not on a pipe, has an address of this form.
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function explain(error: Error, port: number, host: string): string {
  const code = 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken. Stop the other program, or choose another port: PORT=${port + 1} npm start`;
  if (code === 'EACCES')
    return `Port ${port} needs more rights than this user has. Choose one from 1024 on, such as PORT=3000.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `HOST is "${host}", which is no address of this machine. Use 127.0.0.1, or 0.0.0.0 for all.`;
  return `The server cannot listen on ${host}:${port}: ${error.message}`;
}

/**
 * Stops accepting, lets running requests finish, and cuts what is left after the grace time.
 * @param grace in milliseconds
 * @returns whether every request finished by itself
 */
export function drain(server: Server, grace: number): Promise<boolean> {
  return new Promise((resolve) => {
    // A connection that was busy when the server closed would stay open, idle, for some seconds.
    const sweep = setInterval(() => server.closeIdleConnections(), 50);
    const done = (finished: boolean) => {
      clearInterval(sweep);
      clearTimeout(cut);
      resolve(finished);
    };
    // Not left to the callback of close: an upgraded connection, such as that of hot reloading, is out of the server's reach and keeps it waiting.
    const cut = setTimeout(() => {
      server.closeAllConnections();
      done(false);
    }, grace);
    server.close(() => done(true));
  });
}

/** The address to open in a browser on this machine. */
export function shownAddress(host: string, port: number): string {
  const everyone = ['127.0.0.1', '0.0.0.0', '::', '::1', 'localhost'].includes(host);
  const name = host.includes(':') ? `[${host}]` : host;
  return `http://${everyone ? 'localhost' : name}:${port}`;
}
