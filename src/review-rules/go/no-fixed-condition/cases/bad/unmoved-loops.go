package queue

import "time"

type queue struct{ jobs []int }

func (q *queue) wait(limit int) bool {
	tries := 0
	for tries < limit { // expect: constant-condition
		if len(q.jobs) == 0 {
			return true
		}
		time.Sleep(time.Second)
	}
	return false
}

func (q *queue) drain() {
	left := 10
	for left > 0 { // expect: constant-condition
		q.jobs = q.jobs[1:]
	}
}

func (q *queue) pages(size int) [][]int {
	var out [][]int
	from := 0
	for from != size { // expect: constant-condition
		out = append(out, q.jobs[from:from+size])
	}
	return out
}
