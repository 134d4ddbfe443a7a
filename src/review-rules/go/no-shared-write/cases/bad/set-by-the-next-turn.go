package work

import (
	"log"
	"net"
	"sync"
)

type rule struct{ name string }

func all(rules []rule, check func(*rule) error) {
	var wg sync.WaitGroup
	var one rule
	for _, one = range rules {
		wg.Add(1)
		go func() {
			defer wg.Done()
			if err := check(&one); err != nil { // expect: data-race
				log.Println(one.name, err)
			}
		}()
	}
	wg.Wait()
}

func serve(l net.Listener, handle func(net.Conn)) error {
	var conn net.Conn
	var err error
	for {
		conn, err = l.Accept()
		if err != nil {
			return err
		}
		go func() {
			defer conn.Close() // expect: data-race
			handle(conn)
		}()
	}
}

func workers(queues []chan int, handle func(int)) {
	i := 0
	for i < len(queues) {
		go func() {
			for job := range queues[i] { // expect: data-race
				handle(job)
			}
		}()
		i++
	}
}

func counted(n int, start func(int)) {
	var wg sync.WaitGroup
	var id int
	for id = 0; id < n; id++ {
		wg.Go(func() {
			start(id) // expect: data-race
		})
	}
	wg.Wait()
}
