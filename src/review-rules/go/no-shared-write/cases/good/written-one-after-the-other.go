package work

import (
	"io"
	"sync"

	"golang.org/x/sync/errgroup"
)

func two(in io.Reader, out io.Writer) error {
	var up, down error
	var wg sync.WaitGroup
	wg.Add(2)
	go func() {
		defer wg.Done()
		_, up = io.Copy(out, in)
	}()
	go func() {
		defer wg.Done()
		_, down = io.Copy(io.Discard, in)
	}()
	wg.Wait()
	if up != nil {
		return up
	}
	return down
}

func after(first, second func() error) (err error) {
	var g errgroup.Group
	g.Go(func() error {
		err = first()
		return err
	})
	if failed := g.Wait(); failed != nil {
		return failed
	}
	g.Go(func() error {
		err = second()
		return err
	})
	return g.Wait()
}

func locked(first, second func() int) int {
	var mu sync.Mutex
	var wg sync.WaitGroup
	total := 0
	wg.Go(func() {
		n := first()
		mu.Lock()
		total += n
		mu.Unlock()
	})
	wg.Go(func() {
		n := second()
		mu.Lock()
		defer mu.Unlock()
		total += n
	})
	wg.Wait()
	return total
}

func own(first, second func() error) error {
	var err error
	var g errgroup.Group
	g.Go(func() error {
		err := first()
		return err
	})
	g.Go(func() error {
		err = second()
		return err
	})
	if failed := g.Wait(); failed != nil {
		return failed
	}
	return err
}

func parts(read func(int) int) [2]int {
	var found [2]int
	var wg sync.WaitGroup
	wg.Go(func() { found[0] = read(0) })
	wg.Go(func() { found[1] = read(1) })
	wg.Wait()
	return found
}

func oneByOne(first, second func() error) (err error) {
	var g errgroup.Group
	g.SetLimit(1)
	g.Go(func() error {
		err = first()
		return nil
	})
	g.Go(func() error {
		err = second()
		return nil
	})
	_ = g.Wait()
	return err
}
