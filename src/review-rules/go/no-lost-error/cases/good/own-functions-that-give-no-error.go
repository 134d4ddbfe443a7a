package worker

import "errors"

type queue struct{ items []int }
type other struct{}

func touch(path string) bool { return path != "" }

func alwaysFine(n int) error {
	n++
	return nil
}

func closeAll() error { return errors.New("x") }

func (q *queue) add(n int) error {
	if n < 0 {
		return errors.New("negative")
	}
	return nil
}

func (o *other) add(n int) {}

func check(n int) error {
	if n == 0 {
		return errors.New("zero")
	}
	return nil
}

func (q *queue) Run(o *other, check func(int)) {
	touch("a")
	alwaysFine(1)
	closeAll()
	o.add(1)
	check(2)
	defer q.add(3)
	if err := q.add(4); err != nil {
		panic(err)
	}
	_ = q.add(5)
}
