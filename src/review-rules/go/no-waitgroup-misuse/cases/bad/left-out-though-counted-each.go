package push

import "sync"

type receiver struct {
	address string
	isOff   bool
}

type pusher struct {
	open sync.WaitGroup
	post func(string) error
}

func (p *pusher) all(list []receiver) {
	for _, one := range list {
		p.open.Add(1)
		if one.isOff {
			continue // expect: waitgroup
		}
		go func(address string) {
			defer p.open.Done()
			_ = p.post(address)
		}(one.address)
	}
	p.open.Wait()
}

func convert(names []string, load func(string) ([]byte, error), write func([]byte)) {
	wg := new(sync.WaitGroup)
	for i := 0; i < len(names); i++ {
		wg.Add(1)
		body, err := load(names[i])
		if err != nil {
			println("left out", names[i])
			continue // expect: waitgroup
		}
		go func() {
			write(body)
			wg.Done()
		}()
	}
	wg.Wait()
}

func drain(jobs <-chan func() error, skip func() bool) {
	var group sync.WaitGroup
	for job := range jobs {
		group.Add(1)
		if skip() {
			println("skipped")
			continue // expect: waitgroup
		}
		go func() {
			defer group.Done()
			_ = job()
		}()
	}
	group.Wait()
}
