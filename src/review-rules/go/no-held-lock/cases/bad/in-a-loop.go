package sample

func (p *Pool) Take(wanted int) *Conn {
	for _, shard := range p.shards {
		shard.mu.Lock()
		for _, conn := range shard.conns {
			if conn.id == wanted {
				return conn // expect: lock-leak
			}
		}
		shard.mu.Unlock()
	}
	return nil
}
