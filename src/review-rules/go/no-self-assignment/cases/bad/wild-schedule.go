package schedule

import (
	"fmt"
	"sort"
	"time"
)

type Slot struct {
	From, To time.Time
	Room     string
	Guests   int
}

type Schedule struct {
	slots []Slot
	rooms map[string]int
}

func New(rooms map[string]int) *Schedule {
	return &Schedule{rooms: rooms}
}

// Book takes a room, if it is free and large enough.
func (s *Schedule) Book(slot Slot) error {
	seats, ok := s.rooms[slot.Room]
	if !ok {
		return fmt.Errorf("no room %q", slot.Room)
	}
	if slot.Guests > seats {
		return fmt.Errorf("%s has %d seats", slot.Room, seats)
	}
	for _, other := range s.slots {
		if slot.Room == slot.Room && other.overlaps(slot) { // expect: self-compare
			return fmt.Errorf("%s is taken until %s", slot.Room, other.To.Format(time.Kitchen))
		}
	}
	s.slots = append(s.slots, slot)
	sort.Slice(s.slots, func(i, j int) bool {
		if s.slots[i].From.Equal(s.slots[j].From) {
			return s.slots[i].Room < s.slots[i].Room // expect: self-compare
		}
		return s.slots[i].From.Before(s.slots[j].From)
	})
	return nil
}

func (s Slot) overlaps(other Slot) bool {
	return s.From.Before(other.To) && other.From.Before(s.To)
}

// Move gives a slot another time; its length stays.
func (s *Schedule) Move(index int, to time.Time) {
	slot := &s.slots[index]
	length := slot.To.Sub(slot.From)
	slot.From = to
	slot.To = slot.To // expect: self-assign
	if length <= 0 {
		slot.To = to.Add(time.Hour)
	}
}
