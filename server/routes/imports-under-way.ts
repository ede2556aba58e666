import type { OkOf } from '#contract/endpoint';
import type { ImportProgress, importProgress } from '#contract/imports';

type Progress = OkOf<typeof importProgress>['progress'];

/** How far an import is, with an estimate of what is left once it writes. */
const timed = (name: string): ((step: ImportProgress) => NonNullable<Progress>) => {
  let writingSince = 0;
  return (step) => {
    if (step.stage !== 'writing' || step.total === undefined) return { ...step, name };
    writingSince ||= performance.now();
    const perOne = (performance.now() - writingSince) / 1_000 / step.done;
    return { ...step, name, secondsLeft: Math.ceil(perOne * (step.total - step.done)) };
  };
};

/** The imports that were sent and are not done, each with how far it is. */
export class ImportsUnderWay {
  private readonly steps = new Map<symbol, NonNullable<Progress>>();
  private readonly called = new Map<string, symbol>();

  /** Null where none is under way that was sent by this name. */
  progressOf(progressId: string): Progress {
    const one = this.called.get(progressId);
    return (one && this.steps.get(one)) ?? null;
  }

  /** @param progressId what whoever sent it asks for it by; of two of one name the last is told. */
  begin(progressId: string | undefined, name: string) {
    const one = Symbol(name);
    const tell = timed(name);
    this.steps.set(one, tell({ stage: this.steps.size > 0 ? 'waiting' : 'reading', done: 0 }));
    if (progressId !== undefined) this.called.set(progressId, one);
    return {
      onProgress: (step: ImportProgress): void => {
        if (this.steps.has(one)) this.steps.set(one, tell(step));
      },
      end: (): void => {
        this.steps.delete(one);
        if (progressId !== undefined && this.called.get(progressId) === one) this.called.delete(progressId);
      },
    };
  }
}
