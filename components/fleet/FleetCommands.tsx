import { COMMANDS } from '@/lib/fleet/commands';
import { CopyButton } from '../copy/CopyButton';

/** The lines that collect what the check reads. */
export function FleetCommands() {
  return (
    <section className="part fleet-commands" aria-labelledby="collect">
      <h2 id="collect">Collect the versions</h2>
      <p>
        For the Exchange Management Shell, PowerShell 1.0 included. Each line reads only and writes CSV to the screen;
        not run by us on a live server. <code>AdminDisplayVersion</code> alone shows the service pack and no rollup.
      </p>
      {COMMANDS.map(({ id, title, text }) => (
        <div key={id} className="fleet-command">
          <h3>{title}</h3>
          <div className="code-block">
            <pre tabIndex={0} aria-label={`PowerShell command, ${title}`}>
              <code>{text}</code>
            </pre>
            <CopyButton text={text} what="command" />
          </div>
        </div>
      ))}
      <p>
        The second line reads the file over the network with your own rights, and needs <code>C$</code> or the share of
        the drive that Exchange is on. A server that does not answer is written as <code>NotReached</code>. A window
        breaks long lines: add <code>| Set-Content fleet.csv</code> and send that file.
      </p>
    </section>
  );
}
