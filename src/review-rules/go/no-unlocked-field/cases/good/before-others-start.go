package bagging

import "sync"

type Model interface{ Fit(rows []int) }

type Bag struct {
	lock     sync.Mutex
	models   []Model
	selected map[int][]int
}

func (b *Bag) selectFor(model int, rows []int) []int {
	b.lock.Lock()
	defer b.lock.Unlock()
	b.selected[model] = rows[:len(rows)/2]
	return b.selected[model]
}

func (b *Bag) drop(model int) {
	b.lock.Lock()
	defer b.lock.Unlock()
	delete(b.selected, model)
}

func (b *Bag) count() int {
	b.lock.Lock()
	defer b.lock.Unlock()
	return len(b.selected)
}

func (b *Bag) Fit(rows []int) {
	var wait sync.WaitGroup
	b.selected = make(map[int][]int)
	for i, model := range b.models {
		wait.Add(1)
		go func() {
			defer wait.Done()
			model.Fit(b.selectFor(i, rows))
		}()
	}
	wait.Wait()
}
