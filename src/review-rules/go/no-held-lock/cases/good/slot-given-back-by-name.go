package pool

type pool struct {
	sem  chan struct{}
	stop chan struct{}
	err  error
}

func newPool() *pool {
	return &pool{sem: make(chan struct{}, 3), stop: make(chan struct{})}
}

func (p *pool) do(run func() error) error {
	p.sem <- struct{}{}
	if err := run(); err != nil {
		p.release()
		return err
	}
	<-p.sem
	return nil
}

func (p *pool) each(run func() error) error {
	p.sem <- struct{}{}
	if err := run(); err != nil {
		p.failed(err)
		return err
	}
	<-p.sem
	return nil
}

func (p *pool) release() { <-p.sem }

func (p *pool) failed(err error) {
	p.err = err
	<-p.sem
}

func (p *pool) halt() error {
	p.stop <- struct{}{}
	if p.err != nil {
		return p.err
	}
	<-p.stop
	return nil
}
