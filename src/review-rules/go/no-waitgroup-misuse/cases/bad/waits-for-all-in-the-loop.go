package restore

import "sync"

type volume struct{ name string }

func mountAll(volumes map[string]*volume, mount func(*volume) error, warn func(error)) {
	var pending sync.WaitGroup
	pending.Add(len(volumes))
	for _, v := range volumes {
		go func(v *volume) {
			defer pending.Done()
			if err := mount(v); err != nil {
				warn(err)
			}
		}(v)
		pending.Wait() // expect: waitgroup
	}
}

type pool struct {
	running sync.WaitGroup
	size    int
}

func (p *pool) start(work func(int)) {
	p.running.Add(p.size)
	for i := 0; i < p.size; i++ {
		id := i + 1
		go func() {
			work(id)
			p.running.Done()
		}()
		println("started", id)
		p.running.Wait() // expect: waitgroup
	}
}

func three(steps []func()) {
	group := &sync.WaitGroup{}
	group.Add(3)
	for i := range 3 {
		go func() {
			defer group.Done()
			steps[i]()
		}()
		group.Wait() // expect: waitgroup
	}
}
