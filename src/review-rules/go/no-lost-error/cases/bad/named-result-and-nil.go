package jobs

func (q *Queue) Close() (closed bool, err error) {
	if q.isClosed {
		return false, nil
	}
	err = q.drain() // expect: unchecked-error
	q.isClosed = true
	return true, nil
}
