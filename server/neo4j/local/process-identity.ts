// A process number alone is not an identity: after a crash it may belong to another program. Number and start time are.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface ProcessIdentity {
  readonly pid: number;
  /** Opaque: when the process began, as the system tells it. */
  readonly began: string;
}

const beganOnLinux = (pid: number): string | undefined => {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The name in parentheses may hold spaces; the fields behind it do not. State is the first, start time the twentieth.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (fields[0] === 'Z' || fields[0] === 'X') return undefined;
  return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${fields[19]}`;
};

const beganElsewhere = (pid: number): string | undefined => {
  const [state, ...began] = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
    .trim()
    .split(/\s+/);
  return state?.startsWith('Z') ? undefined : began.join(' ');
};

/** The identity of a process that runs now; undefined where there is none, or only one that has ended and was not collected. */
export const identify = (pid: number): ProcessIdentity | undefined => {
  try {
    const began = process.platform === 'linux' ? beganOnLinux(pid) : beganElsewhere(pid);
    return began ? { pid, began } : undefined;
  } catch {
    return undefined;
  }
};

/** Whether this very process still runs. */
export const isAlive = ({ pid, began }: ProcessIdentity): boolean => identify(pid)?.began === began;

/** The identity of the process that asks. */
export const self = (): ProcessIdentity => {
  const own = identify(process.pid);
  if (!own) throw new Error('This system tells no start time of processes.');
  return own;
};
