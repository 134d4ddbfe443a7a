package mirror

import "sync"

func Copy(from, to *Disk, report func(error)) {
	var wg sync.WaitGroup
	wg.Add(1) // expect: waitgroup
	go func() {
		report(from.read())
	}()
	wg.Add(1)
	go func() {
		defer wg.Done()
		report(to.write())
	}()
	wg.Wait()
}

func Stop(disks []*Disk, log *Disk) {
	group := sync.WaitGroup{}
	stop := func(disk *Disk) {
		defer group.Done()
		disk.stop()
	}
	for _, disk := range disks {
		group.Add(1)
		go stop(disk)
	}
	if log != nil {
		group.Add(1) // expect: waitgroup
		go func() {
			if err := log.flush(); err != nil {
				return
			}
			log.stop()
		}()
	}
	group.Wait()
}
