package queue

import (
	"fmt"
	"log"
)

func first(jobs []string) string {
	if len(jobs) == 0 {
		fmt.Println("no jobs")
	}
	return jobs[0] // expect: slice-bounds
}

func (q *Queue) next() *Job {
	if len(q.waiting) < 1 {
		log.Printf("queue %s is empty", q.name)
	}
	started := q.now()
	job := q.waiting[0] // expect: slice-bounds
	job.started = started
	return job
}
