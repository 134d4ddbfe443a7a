package mirror

import "sync"

func Copy(from, to *Disk, report func(error)) {
	var wg sync.WaitGroup
	finish := func() { wg.Done() }
	wg.Add(1)
	go func() {
		report(from.read())
		finish()
	}()
	wg.Add(1)
	go func() {
		defer wg.Done()
		report(to.write())
	}()
	wg.Wait()
}

func Listen(from, to *Disk) {
	var wg sync.WaitGroup
	from.onEnd(func() { wg.Done() })
	wg.Add(1)
	go func() {
		from.read()
	}()
	wg.Add(1)
	go func() {
		defer wg.Done()
		to.write()
	}()
	wg.Wait()
}

func Hand(from, to *Disk) {
	var wg sync.WaitGroup
	from.group = &wg
	wg.Add(1)
	go func() {
		from.readAndDone()
	}()
	wg.Add(1)
	go func() {
		defer wg.Done()
		to.write()
	}()
	wg.Wait()
}

func Both(from, to *Disk) {
	var wg sync.WaitGroup
	wg.Add(2)
	go func() {
		from.read()
	}()
	go func() {
		to.write()
		wg.Done()
		wg.Done()
	}()
	wg.Wait()
}
