package plan

import "sync"

type Diff struct {
	mu      sync.Mutex
	removes bool
	lineage string
}

func (d *Diff) SetRemoves(value bool) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.removes = value
}

func (d *Diff) Take(other *Diff) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.removes = other.removes
	d.lineage = other.lineage
}

func (d *Diff) Clear() {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.removes = false
	d.lineage = ""
}

func (d *Diff) Same(removes bool, lineage string) bool {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.removes == removes && d.lineage == lineage
}

func (d *Diff) Removes() bool { return d.removes }

func (d *Diff) Lineage() string { return d.lineage }
