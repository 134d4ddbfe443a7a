package scan

import "sync/atomic"

type Detail struct {
	keys  int64
	bytes int64
}

func (d *Detail) Merge(other *Detail) {
	atomic.AddInt64(&d.keys, atomic.LoadInt64(&other.keys))
	atomic.AddInt64(&d.bytes, atomic.LoadInt64(&other.bytes))
}

func (d *Detail) AddRow(size int) {
	d.keys++ // expect: data-race
	d.bytes += int64(size)
}
