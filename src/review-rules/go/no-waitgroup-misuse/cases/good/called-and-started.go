package sample

func (p *pool) work() {
	p.wg.Add(1)
	defer p.wg.Done()
	p.run()
}

func (p *pool) start() {
	p.work()
	go p.work()
}
