package work

import "log"

type page struct{ title string }

func same(fetch func(*page)) (p *page, err error) {
	p = &page{}
	go func() { log.Println(p.title) }()
	fetch(p)
	return p, nil
}

func bare(fetch func() error) (p *page, err error) {
	p = &page{}
	go func() { log.Println(p.title) }()
	err = fetch()
	return
}

func told(fetch func() (int, error)) (n int, err error) {
	done := make(chan struct{})
	go func() {
		n, err = fetch()
		close(done)
	}()
	<-done
	return n, err
}

func hands(fetch func(int), ask func() int) (n int) {
	go func() { fetch(n) }()
	return ask()
}

func own(ask func() int) (n int) {
	go func() {
		n := ask()
		log.Println(n)
	}()
	return ask()
}

func elsewhere(isLate bool, ask func() int) (n int) {
	if isLate {
		go func() { log.Println(n) }()
		return n
	}
	return ask()
}

func inside(ask func() int) (n int) {
	go func() { log.Println(n) }()
	func() int {
		return ask()
	}()
	return n
}
