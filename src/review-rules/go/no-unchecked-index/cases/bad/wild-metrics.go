package queue

import (
	"bufio"
	"errors"
	"fmt"
	"net"
	"strconv"
	"strings"
	"time"
)

type Accumulator interface {
	AddFields(measurement string, fields map[string]interface{}, tags map[string]string)
}

type Queue struct {
	Timeout time.Duration
	conn    net.Conn
}

var tracking = map[string]string{
	"uptime_in_seconds":          "uptime",
	"connected_clients":          "clients",
	"blocked_clients":            "blocked_clients",
	"used_memory":                "used_memory",
	"total_connections_received": "total_connections_received",
}

func (q *Queue) gather(address string, acc Accumulator) error {
	if q.conn == nil {
		conn, err := net.DialTimeout("tcp", address, q.Timeout)
		if err != nil {
			return fmt.Errorf("unable to connect to %s: %w", address, err)
		}
		q.conn = conn
	}
	if err := q.conn.SetDeadline(time.Now().Add(q.Timeout)); err != nil {
		return err
	}
	if _, err := q.conn.Write([]byte("info\r\n")); err != nil {
		return err
	}
	reader := bufio.NewReader(q.conn)
	first, err := reader.ReadString('\n')
	if err != nil {
		return err
	}
	if first[0] != '$' {
		return fmt.Errorf("bad line start: %s", first)
	}
	size, err := strconv.Atoi(strings.TrimSpace(first[1:]))
	if err != nil {
		return errors.New("no size")
	}
	fields, tags := map[string]interface{}{}, map[string]string{"address": address}
	for read := 0; read < size; {
		line, err := reader.ReadString('\n')
		if err != nil {
			break
		}
		read += len(line)
		if len(line) == 1 || line[0] == '#' {
			continue
		}
		parts := strings.SplitN(line, ":", 2)
		metric, ok := tracking[parts[0]]
		if !ok {
			continue
		}
		value := strings.TrimSpace(parts[1]) // expect: slice-bounds
		number, err := strconv.ParseUint(value, 10, 64)
		if err == nil {
			fields[metric] = number
			continue
		}
		fields[metric] = value
	}
	acc.AddFields("queue", fields, tags)
	return nil
}
