import Supercluster from 'supercluster';

/** Objects that would hide each other, gathered by zoom. */
export class Clusters {
  #index;

  constructor(objects, radius, key) {
    this.key = key;
    this.#index = new Supercluster({ radius, extent: 256, maxZoom: 22, minPoints: 2 });
    this.#index.load(objects.map((one) => ({ type: 'Feature', properties: { one }, geometry: { type: 'Point', coordinates: [one.at[1], one.at[0]] } })));
  }

  /** What stands within bounds: each with a key, a place, a count and either one object or a cluster. */
  within(bounds, zoom) {
    const box = [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
    return this.#index.getClusters(box, Math.round(zoom)).map(({ geometry, properties }) => ({
      key: properties.cluster ? `${this.key}c${properties.cluster_id}` : `${this.key}${properties.one.number}`,
      at: [geometry.coordinates[1], geometry.coordinates[0]],
      count: properties.cluster ? properties.point_count : 1,
      one: properties.one,
      cluster: properties.cluster_id,
    }));
  }

  zoomThatParts(cluster) {
    return this.#index.getClusterExpansionZoom(cluster);
  }

  membersOf(cluster, most) {
    return this.#index.getLeaves(cluster, most).map(({ properties }) => properties.one).sort((a, b) => a.number - b.number);
  }
}
