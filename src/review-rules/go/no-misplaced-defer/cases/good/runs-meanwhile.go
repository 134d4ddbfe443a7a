package sample

func watch(collectors []Collector, stop chan struct{}) {
	for _, collector := range collectors {
		process, err := collector.New()
		if err != nil {
			continue
		}
		go process.Run()
		defer process.Stop()
	}
	<-stop
}
