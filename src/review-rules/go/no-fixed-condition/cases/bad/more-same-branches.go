package queue

import "errors"

var errFull = errors.New("full")

type job struct {
	name  string
	tries int
	fast  bool
}

type queue struct {
	jobs []job
	slow []job
	max  int
}

func (q *queue) add(j job) error {
	if j.fast { // expect: duplicate-branch
		q.jobs = append(q.jobs, j)
	} else {
		q.jobs = append(q.jobs, j)
	}
	if len(q.jobs) > q.max { // expect: duplicate-branch
		return errFull
	} else {
		return errFull
	}
}

func (q *queue) each(run func(job)) {
	for _, j := range q.jobs {
		if j.tries == 0 { // expect: duplicate-branch
			run(j)
		} else {
			run(j)
		}
	}
	switch {
	case q.max > 10:
		if len(q.slow) > 0 { // expect: duplicate-branch
			q.slow = nil
		} else {
			q.slow = nil
		}
	}
	go func() {
		if q.max == 0 { // expect: duplicate-branch
			q.max = 1
			q.slow = q.slow[:0]
		} else {
			q.max = 1
			q.slow = q.slow[:0]
		}
	}()
}

func level(n int) string {
	if n > 10 { // expect: duplicate-branch
		return "high"
	} else if n > 5 {
		return "high"
	} else {
		return "high"
	}
}
