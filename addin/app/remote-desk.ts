import { proxy, type Remote } from 'comlink';
import type { Desk } from './desk';
import { listeningElsewhere } from './listening-elsewhere';
import { SharedWatch } from './shared-watch';

/** A desk that works elsewhere, in a worker, as a desk here: listeners cross as ports, bytes and plain data as copies. */
export function remoteDesk(remote: Remote<Desk>): Desk {
  const watched = new SharedWatch((listener) => listeningElsewhere(remote.watch(proxy(listener))));
  return {
    watch: watched.add,
    read: () => remote.read(),
    cancel: () => remote.cancel(),
    confirmReading: (answers) => remote.confirmReading(answers),
    reconsider: () => remote.reconsider(),
    keepReading: () => remote.keepReading(),
    answer: (answers) => remote.answer(answers),
    takeModel: (bytes, name) => remote.takeModel(bytes, name),
    takeOffer: () => remote.takeOffer(),
    refuseOffer: () => remote.refuseOffer(),
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
    changeDriver: (driver, moments) => remote.changeDriver(driver, moments),
    driverEffect: (driver) => remote.driverEffect(driver),
    readPopulation: (bytes, name) => remote.readPopulation(bytes, name),
    takePopulation: (read) => remote.takePopulation(read),
    readCounts: (driver, bytes, name) => remote.readCounts(driver, bytes, name),
    trace: (cell) => remote.trace(cell),
    previewResults: () => remote.previewResults(),
    writeResults: (title) => remote.writeResults(title),
    previewFreeze: () => remote.previewFreeze(),
    freeze: () => remote.freeze(),
    save: () => remote.save(),
    undo: () => remote.undo(),
    redo: () => remote.redo(),
    select: (at) => remote.select(at),
    focusSheet: () => remote.focusSheet(),
  };
}
