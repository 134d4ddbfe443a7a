package push

import "sync"

func each(list []string, post func(string)) {
	var wg sync.WaitGroup
	for _, one := range list {
		go func(one string) {
			defer wg.Done()
			post(one)
		}(one)
		wg.Add(1) // expect: waitgroup
	}
	wg.Wait()
}

type pusher struct{ open sync.WaitGroup }

func (p *pusher) start(work func()) {
	go func() {
		work()
		p.open.Done()
	}()
	p.open.Add(1) // expect: waitgroup
}

func pair(a, b func()) {
	group := &sync.WaitGroup{}
	group.Go(a)
	go func() {
		defer group.Done()
		b()
	}()
	group.Add(1) // expect: waitgroup
	group.Wait()
}
