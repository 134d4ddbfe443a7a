package sample

import (
	"fmt"
	"io"
	"sort"
	"time"
)

type player struct {
	Name   string
	Score  int
	Streak int
	Last   time.Time
}

type board struct {
	players []player
	limit   int
	now     func() time.Time
}

func (b *board) find(name string) int {
	for i, p := range b.players {
		if p.Name == name {
			return i
		}
	}
	return -1
}

// Win counts a won round, and ends the streak of who has not played for a day.
func (b *board) Win(name string, points int) error {
	if points <= 0 {
		return fmt.Errorf("points of %s: %d", name, points)
	}
	now := b.now()
	at := b.find(name)
	if at < 0 {
		b.players = append(b.players, player{Name: name, Score: points, Streak: 1, Last: now})
		return nil
	}
	for i := range b.players {
		p := &b.players[i]
		if p.Name == name {
			continue
		}
		if now.Sub(p.Last) > 24*time.Hour {
			p.Streak = 0
		}
	}
	b.players[at].Score += points
	b.players[at].Streak++
	b.players[at].Last = now
	sort.Slice(b.players, func(i, j int) bool { return b.players[i].Score > b.players[j].Score })
	return nil
}

func (b *board) Print(w io.Writer) {
	for i, p := range b.players {
		if i == b.limit {
			return
		}
		fmt.Fprintf(w, "%2d %-20s %6d\n", i+1, p.Name, p.Score)
	}
}
