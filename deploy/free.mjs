/**
 * Asks whether a port of this machine is free: node deploy/free.mjs <port>
 * Ends with 0 if nothing takes a connection there, else with 1.
 */
import { connect } from 'node:net';
import process from 'node:process';

const socket = connect({ host: '127.0.0.1', port: Number(process.argv[2]) });
socket.once('connect', () => {
  socket.destroy();
  process.exitCode = 1;
});
socket.once('error', () => socket.destroy());
