package sample

type queue struct{ in chan int }

func (q *queue) loop() {
	<-q.in
	q.loop()
}
