package sample

func start() {
	for i := 0; i < 3; i++ {
		worker := newWorker(i)
		defer worker.Stop()
	}
	wait()
}
