import { proxy, type Remote } from 'comlink';
import type { Desk } from './desk';

/** A desk that works elsewhere, in a worker, as a desk here: listeners cross as ports, bytes and plain data as copies. */
export function remoteDesk(remote: Remote<Desk>): Desk {
  return {
    watch: (listener) => remote.watch(proxy(listener)),
    read: () => remote.read(),
    cancel: () => remote.cancel(),
    confirmReading: (answers) => remote.confirmReading(answers),
    reconsider: () => remote.reconsider(),
    keepReading: () => remote.keepReading(),
    answer: (answers) => remote.answer(answers),
    takeModel: (bytes, name) => remote.takeModel(bytes, name),
    modelText: () => remote.modelText(),
    showMeasure: (measure) => remote.showMeasure(measure),
    lines: (query, from, count) => remote.lines(query, from, count),
    line: (key) => remote.line(key),
    position: (key, query) => remote.position(key, query),
    moments: () => remote.moments(),
    previewTag: (query, tag) => remote.previewTag(query, tag),
    tag: (query, tag) => remote.tag(query, tag),
    comment: (key, comment) => remote.comment(key, comment),
    previewAccept: (query) => remote.previewAccept(query),
    accept: (query) => remote.accept(query),
    proposeRule: (keys) => remote.proposeRule(keys),
    previewRule: (draft) => remote.previewRule(draft),
    addRule: (draft) => remote.addRule(draft),
    removeRule: (rule) => remote.removeRule(rule),
    drivers: () => remote.drivers(),
    changeDriver: (driver) => remote.changeDriver(driver),
    driverEffect: (driver) => remote.driverEffect(driver),
    importPopulation: (bytes, name) => remote.importPopulation(bytes, name),
    importCounts: (driver, bytes, name) => remote.importCounts(driver, bytes, name),
    trace: (cell) => remote.trace(cell),
    previewResults: () => remote.previewResults(),
    writeResults: (title) => remote.writeResults(title),
    save: () => remote.save(),
    undo: () => remote.undo(),
    redo: () => remote.redo(),
    select: (at) => remote.select(at),
    focusSheet: () => remote.focusSheet(),
  };
}
