import { isSetSupported, type Profile } from './rules/profiles';
import { FakeRefusal } from './rules/errors';

/** Refuses by name what it does not have. */
function strict<T extends object>(name: string, known: T): T {
  return new Proxy(known, {
    get(target, key) {
      if (typeof key === 'symbol' || key in target || key === 'then' || key === 'toJSON') return Reflect.get(target, key);
      throw new FakeRefusal(`the fake does not know ${name}.${key}`);
    },
  });
}

/** The `Office` global, as far as we ask it. */
export function officeOf(profile: Profile, displayLanguage: string) {
  const isOnline = profile.platform === 'web';
  const requirements = strict('Office.context.requirements', {
    isSetSupported: (name: string, version?: string) => isSetSupported(profile, name, version),
  });
  const platform = isOnline ? 'OfficeOnline' : 'PC';
  const context = strict('Office.context', {
    requirements,
    platform,
    host: 'Excel',
    displayLanguage,
    contentLanguage: 'fi-FI',
    diagnostics: strict('Office.context.diagnostics', { host: 'Excel', platform, version: '16.0.0.0' }),
  });
  return strict('Office', {
    context,
    PlatformType: strict('Office.PlatformType', { PC: 'PC', OfficeOnline: 'OfficeOnline', Mac: 'Mac' }),
    HostType: strict('Office.HostType', { Excel: 'Excel' }),
    onReady: async (then?: (info: { host: string; platform: string }) => unknown) => {
      const info = { host: 'Excel', platform };
      await then?.(info);
      return info;
    },
  });
}
