package metrics

import "sync"

type Desc struct {
	name   string
	create sync.Once
	mark   sync.Once
}

// Reset is for tests.
func (d *Desc) Reset() {
	d.create = *new(sync.Once)
	d.mark = sync.Once{}
}
