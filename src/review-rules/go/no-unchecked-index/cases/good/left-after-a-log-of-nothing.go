package queue

import (
	"fmt"
	"log"
	"os"
)

func first(jobs []string) string {
	if len(jobs) == 0 {
		log.Fatal("no jobs")
	}
	return jobs[0]
}

func second(jobs []string) string {
	if len(jobs) == 0 {
		fmt.Println("no jobs")
		os.Exit(1)
	}
	return jobs[0]
}

func third(jobs []string) string {
	if len(jobs) == 0 {
		fmt.Println("no jobs: a new one is made")
	}
	jobs = append(jobs, "default")
	return jobs[0]
}

func (q *Queue) next() *Job {
	if len(q.waiting) == 0 {
		log.Println("queue is empty")
	}
	q.fill()
	q.waiting = q.refill(q.waiting)
	return q.waiting[0]
}

func each(jobs []string) {
	if len(jobs) == 0 {
		fmt.Println("no jobs")
	}
	for i := range jobs {
		fmt.Println(jobs[i])
	}
	if len(jobs) > 0 {
		fmt.Println(jobs[0])
	}
}
