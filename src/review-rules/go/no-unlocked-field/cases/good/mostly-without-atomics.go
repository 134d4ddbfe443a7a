package scan

import (
	"strconv"
	"sync/atomic"
)

type Detail struct{ keys int64 }

func (d *Detail) Merge(other *Detail) {
	atomic.AddInt64(&d.keys, other.keys)
}

func (d *Detail) MergeFrom(keys int64) {
	d.keys += keys
}

func (d *Detail) Line() string {
	return "keys: " + strconv.FormatInt(d.keys, 10)
}
