/** What the server told of objects, as MapJson wrote it. */
export class Objects {
  /** @param {{ objects: Array<Array<number|string>>, texts: string[] }} data */
  constructor({ objects, texts }) {
    this.all = objects.map(([number, path, latitude, longitude, state, name, address, isExact]) => ({
      number, path, at: [latitude, longitude], state, name: texts[name], address: texts[address], isExact: isExact === 1,
    }));
    this.byNumber = new Map(this.all.map((one) => [one.number, one]));
  }

  /** Objects whose place is the middle of an area, together: nobody shall take them for standing there. */
  areas(objects) {
    const areas = new Map();
    for (const one of objects.filter((each) => !each.isExact)) {
      const key = one.at.join();
      areas.set(key, [...(areas.get(key) ?? []), one]);
    }

    return [...areas.values()];
  }
}
