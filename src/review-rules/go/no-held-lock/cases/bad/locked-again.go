package sample

func (j *Job) Run() error {
	j.mu.Lock()
	work := j.work
	j.mu.Unlock()
	result, err := work()
	j.mu.Lock()
	if err != nil {
		return err // expect: lock-leak
	}
	j.result = result
	j.mu.Unlock()
	return nil
}
