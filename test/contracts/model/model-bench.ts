import { modelSettings } from '../../../src/config/model-settings.ts';
import type { ModelSettings } from '../../../src/config/model-settings.ts';
import { parseEnvironment } from '../../../src/config/environment.ts';
import { createModels } from '../../../src/models/models.ts';
import type { Model } from '../../../src/ports/model.ts';
import { vendorCheck } from '../../kit/model/check-body.ts';
import { startModel } from '../../kit/model/model.ts';
import type { ModelProtocol, ModelStandIn } from '../../kit/model/model.ts';
import type { Script } from '../../kit/model/script.ts';
import { logLines } from './log-lines.ts';

/** A stand-in in a test's hands, and models that speak to it. */
export interface ModelBench extends AsyncDisposable {
  readonly service: ModelStandIn;
  /** All that was logged, as text. */
  readonly logged: () => string;
  readonly model: (changes?: Partial<ModelSettings>) => Model;
}

export async function startModelBench(protocol: ModelProtocol, script?: Script): Promise<ModelBench> {
  // Only OpenAI publishes a description.
  const checkBody = protocol === 'openai' ? vendorCheck.checkBody : () => [];
  const service = await startModel({ protocol, checkBody, ...(script !== undefined && { script }) });
  const settings = modelSettings(parseEnvironment(service.environment()));
  if (settings === undefined) throw new Error('the stand-in names no key');
  const { log, logged } = logLines();
  return {
    ...{ service, logged },
    model: (changes) => {
      const patient = { timeoutSeconds: 30, waitSeconds: 5, retries: 2 };
      const all = { ...settings, ...patient, ...changes };
      return createModels({ settings: all, log, now: () => new Date(), retryWait: 5 }).of('review');
    },
    [Symbol.asyncDispose]: () => service[Symbol.asyncDispose](),
  };
}
